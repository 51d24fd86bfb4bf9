import type { Routes } from '@angular/router';

/** Pages for who works on the portal: none in production; `npm run dev` has `design.routes.development.ts` instead. */
export const designRoutes: Routes = [];
