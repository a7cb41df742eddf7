// The command line in this process: what it prints and its exit code.
import { main } from '../src/cli/main.js';

export async function vbar(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const io = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    isTerminal: false,
  };
  const code = await main(argv, io);
  return { code, out, err };
}
