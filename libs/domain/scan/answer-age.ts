/** How long a device may keep an answer before it sends it, in ms: 90 days. */
export const answerKeptAtMost = 90 * 24 * 3600 * 1000;
