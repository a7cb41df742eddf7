// The samples as tests read them, from the tree; and the kernels, linked once for a test file.
import { existsSync, readFileSync } from 'node:fs';
import { ARCHES, type ArchName } from '../../src/linux/arch.js';
import { buildKernel, type KernelImage, type KernelVersion } from '../../src/linux/image.js';

export const SAMPLES = new URL('../../asm-samples/linux/', import.meta.url);

export function readSample(path: string): string | undefined {
  const url = new URL(path, SAMPLES);
  return existsSync(url) ? readFileSync(url, 'utf8') : undefined;
}

const images = new Map<string, KernelImage>();

export function kernelOf(
  arch: ArchName,
  kernel: KernelVersion,
  resumeInstallsStub = true,
): KernelImage {
  const key = `${arch} ${kernel} ${resumeInstallsStub}`;
  let image = images.get(key);
  if (!image) {
    image = buildKernel(ARCHES[arch], { kernel, readSample, resumeInstallsStub });
    images.set(key, image);
  }
  return image;
}
