import { createServer, type Socket } from "node:net";
import { after } from "node:test";

/** A mail server that takes letters over real SMTP and keeps them, or answers RCPT with another code. */
export interface MailServer {
  readonly url: string;
  readonly letters: readonly string[];
  /** From now on recipients are answered with this: "451 later", "550 no such person". */
  answerWith(line: string): void;
}

export async function startMailServer(): Promise<MailServer> {
  const letters: string[] = [];
  let answer = "250 ok";
  const server = createServer((socket) => converse(socket, letters, () => answer));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  after(() => void server.close());
  const { port } = server.address() as { port: number };
  return { url: `smtp://127.0.0.1:${port}?from=hello@linkway.test`, letters, answerWith: (line) => (answer = line) };
}

function converse(socket: Socket, letters: string[], answerOf: () => string): void {
  let letter: string[] | undefined;
  let rest = "";
  const say = (line: string) => socket.write(`${line}\r\n`);
  const hear = (line: string) => {
    if (letter && line === ".") {
      letters.push(letter.join("\n"));
      letter = undefined;
      say("250 kept");
    } else if (letter) letter.push(line);
    else if (/^(EHLO|HELO|MAIL|RSET)/i.test(line)) say("250 ok");
    else if (/^RCPT/i.test(line)) say(answerOf());
    else if (/^DATA/i.test(line)) {
      letter = [];
      say("354 go on");
    } else if (/^QUIT/i.test(line)) socket.end("221 bye\r\n");
    else say("500 what");
  };
  say("220 test");
  socket.on("error", () => undefined);
  socket.on("data", (data) => {
    const lines = (rest + data.toString()).split("\r\n");
    rest = lines.pop() ?? "";
    for (const line of lines) hear(line);
  });
}
