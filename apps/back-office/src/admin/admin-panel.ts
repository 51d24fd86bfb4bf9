import { Injectable } from '@nestjs/common';
import AdminJS, { ApiController, initializeStore, type RecordJSON } from 'adminjs';
import { EditionListing, EditTexts } from '#server/content';
import { type NavigationGroup, navigationFor } from '../http/navigation.js';
import { notFound } from '../back-office.errors.js';
import { frameTexts } from '../http/frame.messages.js';
import { languageTexts } from '../language/language.messages.js';
import { languages } from '../language/spoken.js';
import type { Editor } from '../sign-in/editor.js';
import { additions } from '../texts/list-changes.messages.js';
import { editionsResource } from './editions.resource.js';
import { roleNames, translations } from './panel.messages.js';
import { panelTheme } from './panel-theme.js';
import { textResources, textsResource } from './texts.resource.js';

/** The data that AdminJS's page starts from in the browser. */
export type PanelState = {
  readonly state: unknown;
  readonly theme: unknown;
  readonly navigation: readonly NavigationGroup[];
  /** Where something new is made, by list. */
  readonly additions: ReturnType<typeof additions>;
};

/** What is wrong with a change of a record: per field, and as a whole. Nothing is, once it is saved. */
export type EditAnswer = Pick<RecordJSON, 'errors' | 'baseError'>;

/**
 * AdminJS with our resources, words and colours. Of AdminJS we use its actions and its page in the browser;
 * its HTML, routes, sign-in and bundler are left out, because of what TRUST.md says of them.
 */
@Injectable()
export class AdminPanel {
  private readonly admin: AdminJS;

  constructor(texts: EditTexts, editions: EditionListing) {
    this.admin = new AdminJS({
      rootPath: '/admin',
      loginPath: '/admin/sign-in',
      logoutPath: '/admin/sign-out',
      resources: [
        ...Object.entries(textResources).map(([id, kind]) => textsResource(id, kind, texts)),
        editionsResource(editions),
      ],
      branding: { logo: false, withMadeWithLove: false },
      locale: { language: languages[0], availableLanguages: [...languages], translations: translations() },
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
    return new ApiController({ admin: this.admin }, { id: editor.accountId, email: editor.email });
  }

  /** Changes a record through AdminJS's own action, and so through our adapter. */
  async edit(
    editor: Editor,
    { resource, record }: { readonly resource: string; readonly record: string },
    payload: Readonly<Record<string, string>>,
  ): Promise<EditAnswer> {
    if (!this.propertiesOf(resource)) throw notFound();
    const params = { resourceId: resource, recordId: record, action: 'edit' };
    const answer = await this.actionsFor(editor).recordAction({ params, payload, method: 'post' }, undefined);
    if (!answer.record) throw notFound();
    return answer.record;
  }

  async stateFor({ email, role, csrfToken }: Editor): Promise<PanelState> {
    const store = await initializeStore(this.admin, { email, title: roleNames[role], csrfToken });
    const { locale, branding, ...state } = store.getState();
    const own = {
      locale: { ...locale, language: languageTexts.code },
      branding: { ...branding, companyName: frameTexts.siteName },
    };
    const navigation = navigationFor(role);
    return { state: { ...state, ...own }, theme: panelTheme, navigation, additions: additions() };
  }
}
