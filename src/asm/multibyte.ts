// --multibyte-handling: warnings about characters beyond ASCII, which can make a source look like what it is not.

/** Warnings of one file. */
const MAX_WARNINGS = 10;

const encoder = new TextEncoder();

/** True where `text` has characters beyond ASCII. */
export function hasMultibyte(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) return true;
  return false;
}

/** One warning for each byte beyond ASCII. A text without characters beyond U+00FF stands for its bytes. */
export function multibyteWarnings(source: string, file: string): string[] {
  const warnings: string[] = [];
  let isBytes = true;
  for (let i = 0; i < source.length; i++) if (source.charCodeAt(i) > 0xff) isBytes = false;
  let line = 1;
  for (const character of source) {
    if (character === '\n') line++;
    if (character < '\x80') continue;
    for (const byte of isBytes ? [character.charCodeAt(0)] : encoder.encode(character)) {
      if (warnings.length === MAX_WARNINGS)
        return [...warnings, 'further multibyte character warnings suppressed'];
      const what = `multibyte character (0x${byte.toString(16)})`;
      warnings.push(`${what} encountered in ${file} at or near line ${line}`);
    }
  }
  return warnings;
}
