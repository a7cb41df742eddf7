// Finding, compiling and instantiating core.wasm: once compiled per process, instantiated once per
// machine. Works in Node and in a browser without threads or top-level await.
import { instantiate } from '@assemblyscript/loader';
import { WasmModule } from './compiled/module.js';

/** The functions of assembly/index.ts as JavaScript sees them: u32 results arrive signed. */
export interface CoreExports {
  readonly memory: WebAssembly.Memory;
  readonly table: WebAssembly.Table;
  decodeRecord(record: number): void;
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

/** The core as a module, and its code for the second tier where its bytes are known: read when it is first asked for. */
interface CompiledCore {
  readonly module: WebAssembly.Module;
  readonly code?: () => WasmModule;
}

function codeOf(bytes: Uint8Array): () => WasmModule {
  let code: WasmModule | undefined;
  return () => {
    code ??= new WasmModule(bytes);
    return code;
  };
}

let compiled: Promise<CompiledCore> | undefined;

/**
 * Uses these bytes, or this module, as the core instead of looking for core.wasm beside the package:
 * for bundlers that rename assets, and for single-file builds. A module does not tell its bytes, which the
 * second tier is made from: everything then runs in the interpreter.
 */
export function useCore(source: BufferSource | WebAssembly.Module): void {
  compiled =
    source instanceof WebAssembly.Module
      ? Promise.resolve({ module: source })
      : compileBytes(bytesOf(source));
}

function bytesOf(source: BufferSource): Uint8Array<ArrayBuffer> {
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  const { buffer, byteOffset, byteLength } = source as Uint8Array<ArrayBuffer>;
  return new Uint8Array(buffer, byteOffset, byteLength);
}

async function compileBytes(bytes: Uint8Array<ArrayBuffer>): Promise<CompiledCore> {
  return { module: await WebAssembly.compile(bytes), code: codeOf(bytes) };
}

async function compileCore(): Promise<CompiledCore> {
  const url = new URL('../../core.wasm', import.meta.url);
  if (url.protocol !== 'file:') {
    const response = await fetch(url);
    const [module, bytes] = await Promise.all([
      WebAssembly.compileStreaming(response.clone()),
      response.arrayBuffer(),
    ]);
    return { module, code: codeOf(new Uint8Array(bytes)) };
  }
  const { readFile } = await import('node:fs/promises');
  return compileBytes(new Uint8Array(await readFile(url)));
}

export interface CoreInstance {
  readonly core: CoreExports;
  /** For the second tier, where the bytes of the core are known: its functions, as code and as they are. */
  readonly source?: { readonly code: () => WasmModule; readonly exports: WebAssembly.Exports };
}

/** A fresh instance of the core. */
export async function instantiateCore(imports: CoreImports): Promise<CoreInstance> {
  compiled ??= compileCore();
  const { module, code } = await compiled;
  const { exports, instance } = await instantiate(module, {
    env: imports as unknown as Record<string, never>,
  });
  // The loader's exports are JavaScript; compiled code calls WebAssembly.
  const source = code && { code, exports: instance.exports };
  return { core: exports as unknown as CoreExports, source };
}
