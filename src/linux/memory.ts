// Memory as the kernel's C code sees it: kernel virtual addresses of the linear map, on top of the
// machine's physical memory, and a page allocator behind the kernel image.
import type { PlatformMachine } from '../platform/index.js';
import type { Arch } from './arch.js';

export const PAGE_SHIFT = 12n;
export const PAGE_SIZE = 4096n;

export class KernelMemory {
  #free: bigint;
  readonly #end: bigint;
  readonly #recycled: bigint[] = [];

  /** @param imageEnd virtual address behind the kernel image; pages come from there up */
  constructor(
    private readonly machine: PlatformMachine,
    readonly arch: Arch,
    imageEnd: bigint,
  ) {
    this.#free = (imageEnd + PAGE_SIZE - 1n) & ~(PAGE_SIZE - 1n);
    this.#end = arch.PAGE_OFFSET + BigInt(arch.board.ramBytes);
  }

  virt_to_phys(va: bigint): bigint {
    return va - this.arch.PAGE_OFFSET + this.arch.PHYS_OFFSET;
  }

  phys_to_virt(pa: bigint): bigint {
    return pa - this.arch.PHYS_OFFSET + this.arch.PAGE_OFFSET;
  }

  /** @throws Error when `va` is not in the linear map: C code would have got a fault */
  read(va: bigint, bytes: number): Uint8Array {
    this.#check(va, bytes);
    return this.machine.read(this.virt_to_phys(va), bytes);
  }

  /** @throws Error as read does */
  write(va: bigint, data: Uint8Array): void {
    this.#check(va, data.length);
    this.machine.write(this.virt_to_phys(va), data);
  }

  #check(va: bigint, bytes: number): void {
    if (va < this.arch.PAGE_OFFSET || va + BigInt(bytes) > this.#end) {
      throw new Error(
        `Unable to handle kernel paging request at virtual address ${va.toString(16)}`,
      );
    }
  }

  /** An unsigned little-endian number of 4 or 8 bytes. */
  readNumber(va: bigint, bytes: 4 | 8): bigint {
    const data = this.read(va, bytes);
    const view = new DataView(data.buffer, data.byteOffset, bytes);
    return bytes === 4 ? BigInt(view.getUint32(0, true)) : view.getBigUint64(0, true);
  }

  writeNumber(va: bigint, value: bigint, bytes: 4 | 8): void {
    const data = new Uint8Array(bytes);
    const view = new DataView(data.buffer);
    if (bytes === 4) view.setUint32(0, Number(BigInt.asUintN(32, value)), true);
    else view.setBigUint64(0, value, true);
    this.write(va, data);
  }

  /** An unsigned long. */
  readWord(va: bigint): bigint {
    return this.readNumber(va, this.arch.wordBytes);
  }

  writeWord(va: bigint, value: bigint): void {
    this.writeNumber(va, value, this.arch.wordBytes);
  }

  /** The bytes from `va` to the first zero byte, as Latin-1. */
  readString(va: bigint): string {
    let text = '';
    for (let at = va; ; at++) {
      const byte = this.read(at, 1)[0];
      if (byte === 0) return text;
      text += String.fromCharCode(byte);
    }
  }

  /** One zeroed page; its kernel virtual address. */
  get_zeroed_page(): bigint {
    let page = this.#recycled.pop();
    if (page === undefined) {
      page = this.#free;
      if (page + PAGE_SIZE > this.#end) throw new Error('Out of memory');
      this.#free += PAGE_SIZE;
    }
    this.write(page, new Uint8Array(Number(PAGE_SIZE)));
    return page;
  }

  free_page(va: bigint): void {
    this.#recycled.push(va);
  }
}
