// Finding the row of a system register, or of an operation, by its encoding.
import { EL, PE_ISA } from '../../isa/gen/layout';
import * as hooks from '../gen/sysregs';
import { inHost, isE2H } from './vhe';
import { SYSREG_CACHE, SYSREG_CACHE_ENTRIES } from '../mem/memory-map';

function search(keys: usize, values: usize, count: u32, key: u32): i32 {
  let low: u32 = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = load<u32>(keys + ((<usize>middle) << 2));
    if (at == key) return <i32>load<u32>(values + ((<usize>middle) << 2));
    if (at < key) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/**
 * The same through a direct-mapped cache of {key and table, value}: code reads the same few registers
 * again and again. `table` tells the three tables apart and makes an empty entry miss.
 */
function cachedSearch(table: u32, keys: usize, values: usize, count: u32, key: u32): i32 {
  const entry = SYSREG_CACHE + ((<usize>((key ^ (key >> 7)) & (SYSREG_CACHE_ENTRIES - 1))) << 3);
  const name = (table << 16) | key;
  if (load<u32>(entry) == name) return load<i32>(entry, 4);
  return enterFound(entry, name, search(keys, values, count, key));
}

function enterFound(entry: usize, name: u32, value: i32): i32 {
  store<u32>(entry, name);
  store<i32>(entry, value, 4);
  return value;
}

/**
 * -1, or the register of op0:op1:CRn:CRm:op2: its index in bits 11..0, and above them what FEAT_VHE makes
 * of the name (redirected()).
 */
export function findA64(key: u32): i32 {
  return cachedSearch(
    1,
    hooks.SYSREG_A64_KEYS,
    hooks.SYSREG_A64_VALUES,
    hooks.SYSREG_A64_COUNT,
    key,
  );
}

/** index | lo << 12 | lowest level << 20 for coproc<0>:opc1:CRn:CRm:opc2 of MRC and MCR, or -1. */
export function findA32(key: u32): i32 {
  return cachedSearch(
    2,
    hooks.SYSREG_A32_KEYS,
    hooks.SYSREG_A32_VALUES,
    hooks.SYSREG_A32_COUNT,
    key | (load<u32>(0, PE_ISA) << 15),
  );
}

/** The same for coproc<0>:opc1:CRm of MRRC and MCRR. */
export function findA32_64(key: u32): i32 {
  const count = hooks.SYSREG_A32_64_COUNT;
  const name = key | (load<u32>(0, PE_ISA) << 9);
  return cachedSearch(3, hooks.SYSREG_A32_64_KEYS, hooks.SYSREG_A32_64_VALUES, count, name);
}

/** The name is one of FEAT_VHE with op1 = 5: SCTLR_EL12, CNTP_CTL_EL02. */
const ALIAS: i32 = 1 << 30;

/** False where the name does not exist: those with op1 = 5 do at EL2 with E2H. */
export function nameExists(found: i32): bool {
  return (found & ALIAS) == 0 || (load<u32>(0, EL) == 2 && isE2H());
}

/** The register that findA64's result means at this Exception level. */
export function redirected(found: i32): i32 {
  const index = found & 0xfff;
  if (found == index || found & ALIAS) return index;
  const el = load<u32>(0, EL);
  // A host's EL0 has EL2's timers; the other registers are not for EL0.
  const redirects = el == 2 ? isE2H() : el == 0 && inHost();
  return redirects ? (found >> 12) - 1 : index;
}
