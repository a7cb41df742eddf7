// Makes a failing text small: lines are left out in ever smaller blocks while it goes on failing.

/** `text` with as few lines as `fails` allows. */
export function shrinkLines(text: string, fails: (text: string) => boolean): string {
  let lines = text.split('\n');
  for (let size = lines.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < lines.length; ) {
      const fewer = [...lines.slice(0, at), ...lines.slice(at + size)];
      if (fewer.length > 0 && fails(fewer.join('\n'))) lines = fewer;
      else at += size;
    }
  }
  return lines.join('\n');
}
