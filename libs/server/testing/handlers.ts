import type { INestApplication } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { operationOf } from '#server/platform/auth';

/** A method that answers a route, and the operation it says it is. */
export type RouteHandler = { readonly name: string; readonly operation: string | undefined };

/** Where Nest keeps the path of a route's handler. */
const pathKey = 'path';

/** Every route's handler of an application, those that no document shows included. */
export function routeHandlers(app: INestApplication): RouteHandler[] {
  const reflector = new Reflector();
  const scanner = new MetadataScanner();
  const discovery = new DiscoveryService(app.get(ModulesContainer, { strict: false }));
  return discovery.getControllers().flatMap(({ name, metatype }) => {
    const prototype = (metatype as { prototype: Record<string, () => unknown> }).prototype;
    return scanner
      .getAllMethodNames(prototype)
      .map((method) => ({ method, handler: prototype[method] as () => unknown }))
      .filter(({ handler }) => reflector.get<unknown>(pathKey, handler) !== undefined)
      .map(({ method, handler }) => ({
        name: `${String(name)}.${method}`,
        operation: operationOf(reflector, handler),
      }));
  });
}
