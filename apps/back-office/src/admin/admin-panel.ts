import { Injectable } from '@nestjs/common';
import AdminJS, { ApiController, initializeStore } from 'adminjs';
import { EditionListing, StatementListing } from '#server/content';
import type { Editor } from '../sign-in/editor.js';
import { editionsResource } from './editions.resource.js';
import { roleNames, translations } from './panel.messages.js';
import { panelTheme } from './panel-theme.js';
import { statementsResource } from './statements.resource.js';

/** The data that AdminJS's page starts from in the browser. */
export type PanelState = { readonly state: unknown; readonly theme: unknown };

/**
 * AdminJS with our resources, words and colours. Of AdminJS we use its actions and its page in the browser;
 * its HTML, routes, sign-in and bundler are left out, because of what TRUST.md says of them.
 */
@Injectable()
export class AdminPanel {
  private readonly admin: AdminJS;

  constructor(statements: StatementListing, editions: EditionListing) {
    this.admin = new AdminJS({
      rootPath: '/admin',
      loginPath: '/admin/sign-in',
      logoutPath: '/admin/sign-out',
      resources: [statementsResource(statements), editionsResource(editions)],
      branding: { companyName: 'QuickScan beheer', logo: false, withMadeWithLove: false },
      locale: { language: 'nl', availableLanguages: ['nl'], translations: { nl: translations } },
      settings: { defaultPerPage: 25 },
    });
  }

  /** The properties of a resource, or nothing when there is no such resource. */
  propertiesOf(resourceId: string): readonly string[] | undefined {
    const resource = this.admin.resources.find((candidate) => candidate.id() === resourceId);
    return resource?.properties().map((property) => property.path());
  }

  /** AdminJS's own actions, for one who is signed in. */
  actionsFor(editor: Editor): ApiController {
    return new ApiController({ admin: this.admin }, { email: editor.email });
  }

  async stateFor({ email, role, csrfToken }: Editor): Promise<PanelState> {
    const store = await initializeStore(this.admin, { email, title: roleNames[role], csrfToken });
    return { state: store.getState(), theme: panelTheme };
  }
}
