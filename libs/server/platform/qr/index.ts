import qrCode from 'qrcode';

/** A QR code: how many squares wide, and an SVG path with each dark square as one step, to be drawn by a page. */
export type QrCode = { readonly size: number; readonly path: string };

/** The QR code of a text, made here: no third party sees it. */
export function qrOf(text: string): QrCode {
  const { size, data } = qrCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const squares = [...data].flatMap((dark, at) =>
    dark ? [`M${at % size} ${Math.floor(at / size)}h1v1h-1z`] : [],
  );
  return { size, path: squares.join('') };
}
