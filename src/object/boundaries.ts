// Symbols that a linker makes up where a program names them and no object defines them: where sections
// begin and end, in ld's spellings and in those of kernels' linker scripts.
import { SHF_EXECINSTR, SHF_WRITE, SHT_NOBITS } from './elf.js';

interface Placed {
  readonly name: string;
  readonly flags: number;
  readonly address: bigint;
  readonly size: number;
  readonly pieces: readonly { readonly section: { readonly type: number } }[];
}

type Edge = (section: Placed) => bigint;
const start: Edge = ({ address }) => address;
const end: Edge = ({ address, size }) => address + BigInt(size);

const isCode = ({ flags }: Placed) => (flags & SHF_EXECINSTR) !== 0;
const isRoom = ({ pieces }: Placed) => pieces.every(({ section }) => section.type === SHT_NOBITS);
const isData = (section: Placed) => (section.flags & SHF_WRITE) !== 0 && !isRoom(section);

/** Names for the edge of everything of one kind. */
const WHOLE: Readonly<Record<string, [(section: Placed) => boolean, 'first' | 'last']>> = {
  _text: [isCode, 'first'],
  _stext: [isCode, 'first'],
  _etext: [isCode, 'last'],
  etext: [isCode, 'last'],
  _sdata: [isData, 'first'],
  _edata: [isData, 'last'],
  edata: [isData, 'last'],
  __bss_start: [isRoom, 'first'],
  __bss_start__: [isRoom, 'first'],
  __bss_stop: [isRoom, 'last'],
  __bss_end__: [isRoom, 'last'],
  _end: [() => true, 'last'],
  end: [() => true, 'last'],
};

/**
 * The address that `name` stands for: `__start_x` and `__stop_x` of section `x`, `__hyp_text_start` and
 * `__hyp_text_end` of `.hyp.text`, `_etext` and its kin; undefined for any other name.
 */
export function boundaryOf(name: string, sections: readonly Placed[]): bigint | undefined {
  const whole = WHOLE[name];
  if (whole) {
    const [kind, edge] = whole;
    const found = sections.filter(kind);
    if (found.length === 0) return undefined;
    const edges = found.map(edge === 'first' ? start : end);
    return edges.reduce((a, b) => ((edge === 'first') === a < b ? a : b));
  }
  const ld = /^__(start|stop)_(\w+)$/.exec(name);
  const kernel = /^__(\w+?)_(start|begin|end|stop)$/.exec(name);
  const wanted = ld ? ld[2] : kernel?.[1];
  const edge = ld ? ld[1] : kernel?.[2];
  const section = sections.find(
    (each) => each.name.replace(/^\./, '').replace(/\W/g, '_') === wanted,
  );
  return section && (edge === 'start' || edge === 'begin' ? start : end)(section);
}
