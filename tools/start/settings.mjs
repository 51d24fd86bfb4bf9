import { Failure } from '../common/failure.mjs';
import { portFrom, requirePort } from '../common/ports.mjs';

/**
 * What the environment decides about a run.
 * @typedef {object} Settings
 * @property {string} mode NODE_ENV
 * @property {number} port of portal and API
 * @property {number} backOfficePort
 * @property {string} publicUrl
 * @property {string} backOfficeUrl
 * @property {{ postgres?: string, redis?: string, mail?: string }} given URLs of services to use instead of own ones
 */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 */
export function readSettings(env) {
  const port = portFrom('PORT', 3000, env);
  const backOfficePort = portFrom('BACK_OFFICE_PORT', 3001, env);
  if (port === backOfficePort) {
    throw new Failure(
      `Portal and back office both want port ${port}: set PORT or BACK_OFFICE_PORT to another.`,
    );
  }
  return {
    mode: env.NODE_ENV || 'development',
    port,
    backOfficePort,
    publicUrl: env.PUBLIC_URL || `http://localhost:${port}`,
    backOfficeUrl: env.BACK_OFFICE_URL || `http://localhost:${backOfficePort}`,
    given: { postgres: env.DATABASE_URL, redis: env.REDIS_URL, mail: env.SMTP_URL },
  };
}

/** @param {Settings} settings */
export async function requirePorts({ port, backOfficePort }) {
  await requirePort(port, 'portal and API', 'PORT');
  await requirePort(backOfficePort, 'back office', 'BACK_OFFICE_PORT');
}
