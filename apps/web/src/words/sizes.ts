const KILOBYTE = 1024;

/** 850 kB, 1,2 MB */
export function sizeWords(bytes: number): string {
  const kilobytes = bytes / KILOBYTE;
  if (kilobytes < KILOBYTE) return `${Math.max(1, Math.round(kilobytes))} kB`;
  return `${(kilobytes / KILOBYTE).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`;
}
