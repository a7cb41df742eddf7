// All encodings that can mean a system register or a system instruction, with the words that read and
// write them. Words use X1 (A64), R1 and R4 (A32).
import { a64RegisterNames } from '../../isa/sysreg/names-a64.js';
import { operations, sysregs } from '../../src/table/sysreg.js';

export type Isa = 'a64' | 'a32';

export interface Access {
  readonly read: number;
  readonly write: number;
  /** [op0, op1, CRn, CRm, op2], [coproc, opc1, CRn, CRm, opc2] or [coproc, opc1, CRm]. */
  readonly encoding: readonly number[];
  /** Takes an address. */
  readonly operand: boolean;
  /** A value that does not depend on what ran before. */
  readonly identifies: boolean;
}

function range(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}

function a64(): Access[] {
  return [1, 2, 3].flatMap((op0) =>
    range(1 << 14).map((key) => {
      const encoding = [op0, key >> 11, (key >> 7) & 15, (key >> 3) & 15, key & 7];
      const fields = (op0 << 19) | (key << 5) | 1;
      return {
        encoding,
        read: (0xd5200000 | fields) >>> 0,
        write: (0xd5000000 | fields) >>> 0,
        operand: op0 === 1,
        identifies: op0 === 3 && encoding[2] === 0,
      };
    }),
  );
}

function a32(): Access[] {
  const one = [14, 15].flatMap((coproc) =>
    range(1 << 14).map((key) => {
      const [opc1, CRn, CRm, opc2] = [key >> 11, (key >> 7) & 15, (key >> 3) & 15, key & 7];
      const fields =
        (opc1 << 21) | (CRn << 16) | (coproc << 8) | (opc2 << 5) | CRm | (1 << 12) | 16;
      return {
        encoding: [coproc, opc1, CRn, CRm, opc2],
        read: (0xee100000 | fields) >>> 0,
        write: (0xee000000 | fields) >>> 0,
        operand: false,
        identifies: coproc === 15 && CRn === 0,
      };
    }),
  );
  const two = [14, 15].flatMap((coproc) =>
    range(256).map((key) => {
      const fields = (4 << 16) | (1 << 12) | (coproc << 8) | ((key >> 4) << 4) | (key & 15);
      return {
        encoding: [coproc, key >> 4, key & 15],
        read: (0xec500000 | fields) >>> 0,
        write: (0xec400000 | fields) >>> 0,
        operand: false,
        identifies: false,
      };
    }),
  );
  return [...one, ...two];
}

const lists: Partial<Record<Isa, readonly Access[]>> = {};

export function encodings(isa: Isa): readonly Access[] {
  lists[isa] ??= isa === 'a64' ? a64() : a32();
  return lists[isa];
}

let known: Map<string, string> | undefined;

/** The register's name, '' where nobody knows it. */
export function plainName(isa: Isa, { encoding }: Access): string {
  known ??= names();
  return known.get(`${isa} ${encoding.join(' ')}`) ?? '';
}

/** The register's name, with its encoding where nobody knows it. */
export function nameOf(isa: Isa, access: Access): string {
  const { encoding } = access;
  const [top, op1, ...rest] = encoding;
  const text =
    isa === 'a64'
      ? `S${top}_${op1}_C${rest[0]}_C${rest[1]}_${rest[2]}`
      : `p${top}:${op1}:${rest.map((n, i) => (i === 2 || rest.length === 1 ? n : `c${n}`)).join(':')}`;
  const name = plainName(isa, access);
  return name ? `${name}(${text})` : text;
}

function names(): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of a64RegisterNames.trim().split('\n')) {
    const [name, ...numbers] = line.split(' ');
    map.set(`a64 ${numbers.slice(0, 5).join(' ')}`, name);
  }
  for (const row of [...sysregs(), ...operations()]) {
    if (row.a64) map.set(`a64 ${row.a64.join(' ')}`, row.name);
    for (const view of row.a32) map.set(`a32 ${view.encoding.join(' ')}`, view.name);
  }
  return map;
}
