export default async function globalTeardown() {
  await globalThis.dunghenTestServer?.stop();
}
