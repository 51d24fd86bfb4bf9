const SYSTEMS = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  linuxmusl: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};
const PROCESSORS = {
  arm: 'arm',
  arm64: 'arm64',
  armv7: 'arm',
  ia32: 'ia32',
  loong64: 'loong64',
  mips64el: 'mips64el',
  ppc64: 'ppc64',
  ppc64le: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64',
};
const LIBRARIES = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl', linuxmusl: 'musl' };

/**
 * What a build is for, read from its package's name, such as `@swc/core-linux-arm64-gnu`.
 * @param {string} name
 * @returns {{ os?: string[], cpu?: string[], libc?: string[] }}
 */
export function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = known(words, SYSTEMS);
  const libc = os?.[0] === 'linux' ? known(words, LIBRARIES) : undefined;
  const cpu = known(words, PROCESSORS);
  return { ...(os && { os }), ...(cpu && { cpu }), ...(libc && { libc }) };
}

/** @param {string[]} words @param {Record<string, string>} names @returns {string[] | undefined} */
function known(words, names) {
  const word = words.find((each) => Object.hasOwn(names, each));
  return word === undefined ? undefined : [names[word]];
}
