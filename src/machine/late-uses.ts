// What the core notes in its late mode (assembly/arch/late.ts): old values that were consulted while a newer
// one waited for a context synchronization event.
import { AREA_LATE_LOG, AREA_LATE_LOG_COUNT } from '../../isa/gen/layout.js';
import { sysregs } from '../table/sysreg.js';
import type { CoreExports } from './core.js';

const ENTRY_BYTES = 24;

const BY = ['', 'translation', 'exception', 'return', 'access'] as const;

export interface LateUse {
  /** The register whose old value was used. */
  readonly register: string;
  /** Address of the instruction that wrote the new one. */
  readonly writtenAt: bigint;
  /** What used it. */
  readonly by: 'translation' | 'exception' | 'return' | 'access';
  /** The address translated, the preferred return address, the address returned to, that of the MSR or MRS. */
  readonly address: bigint;
  /** All of it in a sentence. */
  readonly text: string;
}

export function readLateUses(core: CoreExports): LateUse[] {
  const view = new DataView(core.memory.buffer);
  return Array.from({ length: view.getUint32(AREA_LATE_LOG_COUNT, true) }, (_, i) => {
    const at = AREA_LATE_LOG + i * ENTRY_BYTES;
    const use = {
      register: sysregs()[view.getUint32(at, true)].name,
      by: BY[view.getUint32(at + 4, true)] as LateUse['by'],
      writtenAt: view.getBigUint64(at + 8, true),
      address: view.getBigUint64(at + 16, true),
    };
    return { ...use, text: describe(use) };
  });
}

const hex = (value: bigint) => `0x${value.toString(16)}`;

function describe({ register, writtenAt, by, address }: Omit<LateUse, 'text'>): string {
  const readers = {
    translation: 'the translation of',
    exception: 'the exception that returns to',
    return: 'the exception return to',
    access: 'the name of the system register accessed at',
  };
  return (
    `${register} written at ${hex(writtenAt)} was read indirectly, by ${readers[by]} ${hex(address)}, before a context ` +
    'synchronization event'
  );
}
