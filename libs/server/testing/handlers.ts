import { type INestApplication, RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, ModulesContainer, Reflector } from '@nestjs/core';
import { operationOf } from '#server/platform/auth';

/** A method that answers a route, and the operation it says it is. */
export type RouteHandler = {
  readonly name: string;
  readonly operation: string | undefined;
  /** In capitals; `ALL` for any. */
  readonly verb: string;
  /** As they are declared, e.g. `/admin/tenants/:id`. */
  readonly paths: readonly string[];
};

/** Where Nest keeps the path of a route's handler, and of its controller. */
const pathKey = 'path';
/** Where Nest keeps the verb of a route's handler. */
const verbKey = 'method';

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
        verb: RequestMethod[reflector.get<RequestMethod>(verbKey, handler)] ?? '',
        paths: pathsOf(reflector, metatype as () => unknown, handler),
      }));
  });
}

function pathsOf(reflector: Reflector, controller: () => unknown, handler: () => unknown): string[] {
  const [outer, inner] = [controller, handler].map((part) =>
    [reflector.get<string | string[]>(pathKey, part) ?? ''].flat(),
  );
  return (outer ?? []).flatMap((start) =>
    (inner ?? []).map(
      (end) =>
        `/${[start, end]
          .map((part) => part.replace(/^\/+|\/+$/g, ''))
          .filter(Boolean)
          .join('/')}`,
    ),
  );
}
