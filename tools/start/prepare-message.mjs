/**
 * What `prepare` says on one line.
 * @typedef {{ role: string, email: string, password: string }} DemoAccount
 * @typedef {{ step?: string, message?: string, demo?: DemoAccount[], firstAdministrator?: string }} PrepareMessage
 */

/**
 * @param {string} line
 * @returns {PrepareMessage} empty for a line that is no message, such as one of a library's log
 */
export function readMessage(line) {
  if (!line.startsWith('{')) return {};
  try {
    const { step, message, demo, firstAdministrator } = JSON.parse(line);
    return {
      ...(typeof step === 'string' && { step, message }),
      ...(Array.isArray(demo) && { demo }),
      ...(typeof firstAdministrator === 'string' && { firstAdministrator }),
    };
  } catch {
    return {};
  }
}
