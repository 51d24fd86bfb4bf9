import { APP_BASE_HREF } from '@angular/common';
import { provideHttpClient, withInterceptors } from '@angular/common/http';
import {
  ANIMATION_MODULE_TYPE,
  type ApplicationConfig,
  inject,
  LOCALE_ID,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import {
  provideClientHydration,
  withHttpTransferCacheOptions,
  withNoIncrementalHydration,
} from '@angular/platform-browser';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withRouterConfig,
} from '@angular/router';
import { baseOf } from '../domains/shared/util-language/addresses';
import { languageInterceptor } from '../domains/shared/util-language/language-interceptor';
import { PageTitle } from '../domains/shared/util-page/page-title';
import { sessionInterceptor } from '../domains/shared/util-session/session-interceptor';
import { routes } from './app.routes';
import { NoticeStore } from './notice-store';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    // Without replay of events, which would need a script in the page that our policy refuses.
    provideClientHydration(
      withNoIncrementalHydration(),
      // The content that the server used comes along in the page, though browsers are to ask for it anew each time.
      withHttpTransferCacheOptions({
        includeNonCacheableRequests: true,
        filter: ({ url }) => url.startsWith('/api/v1/scans'),
      }),
    ),
    provideHttpClient(withInterceptors([languageInterceptor, sessionInterceptor])),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withRouterConfig({ paramsInheritanceStrategy: 'always' }),
      withNavigationErrorHandler(() => inject(NoticeStore).pageFailed()),
    ),
    // Calm: what appears is there at once (LOOK.md), and never half faded while it is being read.
    { provide: ANIMATION_MODULE_TYPE, useValue: 'NoopAnimations' },
    // The page has no base element, since our content security policy allows none.
    { provide: APP_BASE_HREF, useFactory: () => baseOf(inject(LOCALE_ID)) },
    { provide: TitleStrategy, useExisting: PageTitle },
  ],
};
