// Prerequisites of a source as rules for make: gcc's -M, -MM, -MD, -MMD, -MF, -MT, -MP, and -Wp,-MMD,FILE.
import path from 'node:path';
import type { Invocation } from './command-line.js';
import { writeOutput } from './io.js';

const LINE = 76;

/** `target: a b c`, in lines of a decent length. */
export function ruleText(target: string, files: readonly string[]): string {
  let text = `${target}:`;
  let column = text.length;
  for (const file of files) {
    const word = file.replace(/[ #]/g, '\\$&').replace(/\$/g, '$$$$');
    if (column + word.length + 1 > LINE) {
      text += ' \\\n';
      column = 0;
    }
    text += ` ${word}`;
    column += word.length + 1;
  }
  return `${text}\n`;
}

export class Prerequisites {
  private readonly headers = new Set<string>();
  private readonly withSystem: boolean;
  /** From -Wp,-MMD,FILE. */
  private readonly passed: { form: string; file: string | undefined } | undefined;

  constructor(
    private readonly invocation: Invocation,
    private readonly source: string,
  ) {
    for (const text of invocation.values('Wp')) {
      const [form, file] = text.split(',');
      if (/^-MM?D$/.test(form)) this.passed = { form, file };
    }
    const forms = [invocation.spelling('M'), invocation.spelling('MD'), this.passed?.form];
    this.withSystem = forms.includes('-M') || forms.includes('-MD');
    for (const file of invocation.values('force-include')) this.headers.add(file);
  }

  /** To be called for each header. */
  readonly add = (file: string, system: boolean): void => {
    if (!system || this.withSystem) this.headers.add(path.posix.normalize(file));
  };

  /** True with -M and -MM: the rule is what is asked for. */
  get replacesText(): boolean {
    return this.invocation.isSet('M');
  }

  /** The rule, for an object `output`. */
  rule(output: string | undefined): string {
    const { invocation } = this;
    const object = path.basename(this.source).replace(/\.\w+$/, '.o');
    const targets = invocation.values('MT');
    const named = this.passed || this.replacesText ? object : (output ?? object);
    const target = targets.length > 0 ? targets.join(' ') : named;
    let text = ruleText(target, [this.source, ...this.headers]);
    if (invocation.isSet('MP')) for (const file of this.headers) text += `${file}:\n`;
    return text;
  }

  /** Writes the rule where the flags say, if they do. */
  write(output: string | undefined): void {
    const { invocation, passed } = this;
    if (!invocation.isSet('MD') && !passed && !(this.replacesText && invocation.isSet('MF')))
      return;
    const beside = `${(output ?? path.basename(this.source)).replace(/\.\w+$/, '')}.d`;
    const file = invocation.value('MF') ?? passed?.file ?? beside;
    writeOutput('vbar', file, new TextEncoder().encode(this.rule(output)));
  }
}
