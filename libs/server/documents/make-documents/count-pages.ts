/** How many pages a PDF has, by the largest count of its page tree. @throws Error when it has none. */
export function countPages(pdf: Buffer): number {
  const counts = [...pdf.toString('latin1').matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g)].map(
    ([, count]) => Number(count),
  );
  const pages = Math.max(0, ...counts);
  if (pages === 0) throw new Error('a PDF without pages');
  return pages;
}
