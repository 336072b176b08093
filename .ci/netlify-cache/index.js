// A build plugin of Netlify that needs no package: keeps these folders from one build to the next.
const folders = [".cache", ".dotnet"];

module.exports = {
  onPreBuild: ({ utils }) => utils.cache.restore(folders),
  onPostBuild: ({ utils }) => utils.cache.save(folders),
};
