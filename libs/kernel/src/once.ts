/** Made when it is first asked for, and kept: what takes time to make and is not always needed. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
