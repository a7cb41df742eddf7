// Data memory as A32 instructions see it: 32-bit addresses and data in the byte order of CPSR.E.
// Faults leave every register as it was, the base included.
import { E, TLB_WRITE } from '../../isa/gen/layout';
import { RECORD_BYTES, Rn, Rt } from '../arch/record';
import { R, SLOT_PC_WRITE, setR } from '../arch/registers';
import {
  next,
  readable,
  readableIn,
  unprivilegedContext,
  writeMemory,
  writeMemoryIn,
} from '../mem/access';
import { dataEntry, tagOf } from '../mem/tlb';
import { BXWritePC } from './interworking';

/** `value` as it stands in memory, or as it comes from there: swapped when CPSR.E is 1. */
export function inByteOrder<M>(value: M): M {
  return sizeof<M>() > 1 && load<u32>(0, E) ? bswap<M>(value) : value;
}

/** Rt = MemU[address], zero- or sign-extended from M. A word loaded to R15 is a branch. */
export function loadTo<M>(rec: usize, address: u32): usize {
  const at = readable<M>(rec, <u64>address);
  if (at == 0) return next();
  return loaded<M>(rec, inByteOrder<M>(load<M>(at)));
}

/** The same, then Rn = base. CONSTRAINED UNPREDICTABLE: with Rt = Rn, we keep the loaded value. */
export function loadAndWriteBack<M>(rec: usize, address: u32, base: u32): usize {
  const at = readable<M>(rec, <u64>address);
  if (at == 0) return next();
  const data = inByteOrder<M>(load<M>(at));
  setR(Rn(rec), base);
  return loaded<M>(rec, data);
}

function loaded<M>(rec: usize, data: M): usize {
  const to = Rt(rec);
  if (sizeof<M>() == 4 && to == SLOT_PC_WRITE) return BXWritePC(rec, <u32>data);
  setR(to, <u32>data);
  return rec + RECORD_BYTES;
}

/** MemU[address] = Rt. */
export function storeFrom<M>(rec: usize, address: u32): usize {
  const data = inByteOrder<M>(<M>R(Rt(rec)));
  if (!writeMemory<M>(rec, <u64>address, data)) return next();
  return rec + RECORD_BYTES;
}

/** The same, then Rn = base. */
export function storeAndWriteBack<M>(rec: usize, address: u32, base: u32): usize {
  const data = inByteOrder<M>(<M>R(Rt(rec)));
  if (!writeMemory<M>(rec, <u64>address, data)) return next();
  setR(Rn(rec), base);
  return rec + RECORD_BYTES;
}

// CONSTRAINED UNPREDICTABLE: LDRT, STRT and their sizes in Hyp mode: we access memory as Hyp mode does.

/** LDRT and its sizes: an access of User mode at Rn, then Rn += offset. */
export function loadUnprivileged<M>(rec: usize, offset: u32): usize {
  const address = R(Rn(rec));
  const at = readableIn<M>(rec, <u64>address, unprivilegedContext());
  if (at == 0) return next();
  const data = inByteOrder<M>(load<M>(at));
  setR(Rn(rec), address + offset);
  setR(Rt(rec), <u32>data);
  return rec + RECORD_BYTES;
}

/** The same of T32: an access at `address`, no write-back. */
export function loadUnprivilegedAt<M>(rec: usize, address: u32): usize {
  const at = readableIn<M>(rec, <u64>address, unprivilegedContext());
  if (at == 0) return next();
  setR(Rt(rec), <u32>inByteOrder<M>(load<M>(at)));
  return rec + RECORD_BYTES;
}

export function storeUnprivilegedAt<M>(rec: usize, address: u32): usize {
  const data = inByteOrder<M>(<M>R(Rt(rec)));
  if (!writeMemoryIn<M>(rec, <u64>address, data, unprivilegedContext())) return next();
  return rec + RECORD_BYTES;
}

/** STRT and its sizes. */
export function storeUnprivileged<M>(rec: usize, offset: u32): usize {
  const address = R(Rn(rec));
  const data = inByteOrder<M>(<M>R(Rt(rec)));
  if (!writeMemoryIn<M>(rec, <u64>address, data, unprivilegedContext())) return next();
  setR(Rn(rec), address + offset);
  return rec + RECORD_BYTES;
}

/** Host address at which the aligned M at `address` can be stored; 0 where that takes the slow path. */
export function hostToWrite<M>(address: u32): usize {
  const va = <u64>address;
  const entry = dataEntry(<usize>load<u32>(0, TLB_WRITE), va);
  if (load<u64>(entry) != tagOf<M>(va)) return 0;
  return <usize>va + <usize>load<u32>(entry, 8);
}
