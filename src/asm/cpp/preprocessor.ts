import type { Diagnostic } from '../diagnostics.js';
import type { AssembleOptions } from '../options.js';
export function preprocessText(source: string, _options: AssembleOptions): { text: string; diagnostics: Diagnostic[] } {
  return { text: source, diagnostics: [] };
}
