// One plain HTTP request with headers as given, which fetch would not let through: Origin, Host.
// `from`: an address of this machine, 127.0.0.x, to come from.
import { request } from "node:http";

export function ask(server, path, { method = "GET", headers = {}, from, agent, body } = {}) {
  return new Promise((resolve, reject) => {
    const options = { method, headers, localAddress: from, agent };
    const asked = request(server.address + path, options, async (answer) => {
      let text = "";
      for await (const part of answer) text += part;
      resolve({ status: answer.statusCode, headers: answer.headers, text });
    });
    asked.once("error", reject);
    asked.end(body);
  });
}
