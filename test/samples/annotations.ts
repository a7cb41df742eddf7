// The expectations that stand on the lines of `asm` and `errors` samples: `// = b5000041` and
// `// error: message`.
import type { Diagnostic } from '../../src/asm/index.js';
import type { Image } from '../../src/object/index.js';

/** `line` (1-based) → text behind the mark. */
export function annotations(source: string, mark: RegExp): Map<number, string> {
  const found = new Map<number, string>();
  for (const [index, line] of source.split('\n').entries()) {
    const match = mark.exec(line);
    if (match) found.set(index + 1, match[1].trim());
  }
  return found;
}

/** `// = 11223344 5566 77`: numbers of 1, 2, 4 or 8 bytes by how many digits they have, little-endian. */
export const WORDS =
  /\/\/ = ((?:[0-9a-f]{2}|[0-9a-f]{4}|[0-9a-f]{8}|[0-9a-f]{16})(?: +[0-9a-f]+)*)\s*$/;

/** `source` with a label before and behind every annotated statement, so that its bytes can be told. */
export function withMarks(source: string): string {
  return source
    .split('\n')
    .map((line, index) => {
      const match = WORDS.exec(line);
      if (!match) return line;
      return `mark_${index + 1}_from: ${line.slice(0, match.index)}; mark_${index + 1}_to:`;
    })
    .join('\n');
}

/** The bytes that each marked line made, line → bytes. */
export function bytesByLine(image: Image): Map<number, Uint8Array> {
  const lines = new Map<number, Uint8Array>();
  for (const name of image.symbols.keys()) {
    const line = Number(/^mark_(\d+)_from$/.exec(name)?.[1] ?? 0);
    if (line === 0) continue;
    const from = image.symbol(name);
    const to = image.symbol(`mark_${line}_to`);
    const segment = image.segments.find(
      ({ address, bytes }) => from >= address && to <= address + BigInt(bytes.length),
    );
    if (!segment) throw new Error(`line ${line} spans segments`);
    const { address, bytes } = segment;
    lines.set(line, bytes.subarray(Number(from - address), Number(to - address)));
  }
  return lines;
}

/** `bytes` grouped as the tokens of `expected` are, so that a difference shows as numbers. */
export function groupLike(expected: string, bytes: Uint8Array | undefined): string {
  if (bytes === undefined) return 'nothing';
  let at = 0;
  const groups: string[] = [];
  for (const token of expected.split(/ +/)) {
    groups.push(littleEndian(bytes.slice(at, at + token.length / 2)));
    at += token.length / 2;
  }
  for (; at < bytes.length; at++) groups.push(littleEndian(bytes.slice(at, at + 1)));
  return groups.filter((group) => group !== '').join(' ');
}

function littleEndian(bytes: Uint8Array): string {
  return [...bytes]
    .reverse()
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** `line: severity: message` of every message expected in an errors sample, sorted. */
export function expectedMessages(source: string): string[] {
  const lines = source.split('\n').flatMap((line, index) => {
    const match = /\/\/ (error|warning): (.*)$/.exec(line);
    return match ? [`${index + 1}: ${match[1]}: ${match[2].trim()}`] : [];
  });
  return lines.sort(byLine);
}

/** The same of what the assembler said. */
export function givenMessages(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics
    .map(({ line, severity, message }) => `${line}: ${severity}: ${message}`)
    .sort(byLine);
}

function byLine(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);
}
