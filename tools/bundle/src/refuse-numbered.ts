/**
 * Throws when a bundler had to number a module because another one has its name. It does so where a module is loaded when it is called for
 * and others import a part of it: that part wants a module of its own.
 */
export function refuseNumbered(files: readonly string[]): void {
  const numbered = files.find((file) => /\d+\.js$/.test(file) && files.includes(file.replace(/\d+\.js$/, '.js')));
  if (numbered !== undefined) throw new Error(`dist/${numbered}: put what others import from there into a module of its own`);
}
