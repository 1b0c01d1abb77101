const BROWSERS = [
  [/edg\//i, 'Edge'],
  [/coc_coc/i, 'Cốc Cốc'],
  [/firefox\//i, 'Firefox'],
  [/chrome\//i, 'Chrome'],
  [/safari\//i, 'Safari'],
] as const;
const SYSTEMS = [
  [/windows/i, 'Windows'],
  [/android/i, 'Android'],
  [/iphone|ipad/i, 'iOS'],
  [/mac os/i, 'macOS'],
  [/linux/i, 'Linux'],
] as const;

/** Chrome trên Windows: enough to know one's own machines. */
export function deviceWords(userAgent: string): string {
  const of = (known: readonly (readonly [RegExp, string])[]) =>
    known.find(([sign]) => sign.test(userAgent))?.[1];
  const [browser, system] = [of(BROWSERS), of(SYSTEMS)];
  if (browser === undefined)
    return userAgent === '' ? 'Không rõ thiết bị' : (userAgent.split(/[ /]/)[0] ?? userAgent);
  return system === undefined ? browser : `${browser} trên ${system}`;
}
