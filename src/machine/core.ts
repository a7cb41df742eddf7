// Finding, compiling and instantiating core.wasm: once compiled per process, instantiated once per
// machine. Works in Node and in a browser without threads or top-level await.
import { instantiate } from '@assemblyscript/loader';

/** The functions of assembly/index.ts as JavaScript sees them: u32 results arrive signed. */
export interface CoreExports {
  readonly memory: WebAssembly.Memory;
  heapBase(): number;
  run(budget: number): number;
  resetPE(pe: number, armv7: number): void;
  selectPE(pe: number): void;
  startEL(el: number): void;
  startMode(mode: number): number;
  forgetPages(): void;
  setArena(start: number, bytes: number): void;
  rowOf(isa: number, insn: number): number;
  setFusion(on: number): void;
  setFeatures(mask: bigint): void;
  setLate(): void;
  setRetention(start: number): void;
  setStaleFetches(): void;
  addRegion(
    base: bigint,
    bytes: bigint,
    host: number,
    a64: number,
    a32: number,
    t32: number,
  ): number;
  hostOf(pa: bigint): number;
  flushAll(): void;
  translateFor(va: bigint, context: number, access: number): number;
  translatedPA(): bigint;
  hostMode(mode: number): void;
  hostCPSR(): number;
  hostSetCPSR(value: number): void;
  hostPSTATE(): number;
  hostSetPSTATE(value: number): void;
}

/** The devices' side of a load or store outside RAM; `value` passes through linear memory. */
export interface CoreImports {
  mmioRead(pa: bigint, bytes: number): number;
  mmioWrite(pa: bigint, bytes: number): number;
}

let compiled: Promise<WebAssembly.Module> | undefined;

/**
 * Uses these bytes, or this module, as the core instead of looking for core.wasm beside the package:
 * for bundlers that rename assets, and for single-file builds.
 */
export function useCore(source: BufferSource | WebAssembly.Module): void {
  compiled =
    source instanceof WebAssembly.Module ? Promise.resolve(source) : WebAssembly.compile(source);
}

async function compileCore(): Promise<WebAssembly.Module> {
  const url = new URL('../../core.wasm', import.meta.url);
  if (url.protocol !== 'file:') return WebAssembly.compileStreaming(fetch(url));
  const { readFile } = await import('node:fs/promises');
  return WebAssembly.compile(await readFile(url));
}

/** A fresh instance of the core. */
export async function instantiateCore(imports: CoreImports): Promise<CoreExports> {
  compiled ??= compileCore();
  const { exports } = await instantiate(await compiled, {
    env: imports as unknown as Record<string, never>,
  });
  return exports as unknown as CoreExports;
}
