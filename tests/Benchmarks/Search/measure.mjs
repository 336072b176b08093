// Runs a program and tells how long it took and how much memory its largest process held (Linux).
import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";

const look = 20;

/** @param {string} program @param {string[]} given @param {import("node:child_process").SpawnOptions} [options] */
export async function measured(program, given, options = {}) {
  const begun = performance.now();
  const child = spawn(program, given, { stdio: ["ignore", "pipe", "inherit"], ...options });
  let said = "", peak = 0;
  child.stdout?.on("data", part => { said += part; });
  const timer = setInterval(() => { peak = Math.max(peak, ...family(child.pid ?? 0).map(held)); }, look);
  const code = await new Promise((done, failed) => { child.on("close", done); child.on("error", failed); });
  clearInterval(timer);
  if (code !== 0) throw new Error(`${program} ${given.join(" ")} ended with ${code}: ${said}`);
  return { said, seconds: (performance.now() - begun) / 1000, peakMB: peak / 1024 };
}

/** A process and all below it. @param {number} pid @returns {number[]} */
function family(pid) {
  const parents = readdirSync("/proc").filter(n => /^\d+$/.test(n)).map(n => ({ pid: Number(n), parent: parentOf(n) }));
  const all = [pid];
  for (let i = 0; i < all.length; i++) all.push(...parents.filter(p => p.parent === all[i]).map(p => p.pid));
  return all;
}

const read = (/** @type {string} */ file) => { try { return readFileSync(file, "utf8"); } catch { return ""; } };
const parentOf = (/** @type {string} */ pid) => Number(/\nPPid:\s*(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
const held = (/** @type {number} */ pid) => Number(/\nVmHWM:\s*(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
