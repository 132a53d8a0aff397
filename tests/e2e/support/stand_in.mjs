// The stand-in server of web/dev on a free port, as a child process.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(
  new URL("../../../web/dev/fake_server.mjs", import.meta.url),
);

export async function startStandIn(port = 0) {
  const child = spawn(process.execPath, [program, String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await new Promise((resolve, reject) => {
    child.stdout.once("data", (text) =>
      resolve(String(text).trim().replace(/\/$/, "")),
    );
    child.once("exit", (code) =>
      reject(new Error(`the stand-in ended with ${code}`)),
    );
  });
  return {
    address,
    port: Number(new URL(address).port),
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", resolve);
        child.kill();
      }),
  };
}
