import { afterNextRender, Component, effect, inject, injectAsync, Injector } from '@angular/core';
import { Router, RouterLink, RouterLinkActive } from '@angular/router';
import { OtherLanguage } from '../domains/shared/util-language/other-language';
import { productName } from '../domains/shared/util-page/product-name';
import { SessionStore } from '../domains/shared/util-session/session-store';
import { UnsentWork } from '../domains/shared/util-session/unsent-work';
import { NoticeStore } from './notice-store';
import { shellMessages } from './shell.messages';

/** The name of the product and the few ways through it. */
@Component({
  selector: 'app-header',
  imports: [RouterLink, RouterLinkActive],
  templateUrl: './header.html',
  styleUrl: './header.scss',
})
export class Header {
  protected readonly productName = productName;
  protected readonly messages = shellMessages;
  protected readonly session = inject(SessionStore);
  protected readonly other = inject(OtherLanguage);
  readonly #router = inject(Router);
  readonly #injector = inject(Injector);
  readonly #notices = inject(NoticeStore);
  readonly #unsent = inject(UnsentWork);
  /** Sends what an earlier visit left on this device, on whichever page she comes back. */
  readonly #answers = injectAsync(() =>
    import('../domains/scan/data/answer-queue').then((m) => m.AnswerQueue),
  );
  readonly #confirmation = injectAsync(() =>
    import('../domains/shared/ui-confirm/confirmation').then((m) => m.Confirmation),
  );

  constructor() {
    // In the browser only: what the server renders is the same for everybody.
    afterNextRender(() => {
      this.session.known().catch(() => this.#notices.serverAway());
      this.#takeUpAnswers();
    });
  }

  #takeUpAnswers(): void {
    effect(
      () => {
        // Without a connection the program may not come; it does on the next page, or when filling in.
        if (this.session.signedIn()) this.#answers().catch(() => undefined);
      },
      { injector: this.#injector },
    );
  }

  /** Asks first when something is not sent yet: signing out leaves nothing behind on the device. */
  protected async signOut(): Promise<void> {
    await this.#answers()
      .then((answers) => answers.takeUp())
      .catch(() => undefined);
    if (this.#unsent.count() > 0 && !(await this.#confirmed())) return;
    try {
      await this.session.signOut();
      this.#unsent.discard();
      await this.#router.navigateByUrl('/');
    } catch {
      this.#notices.signOutFailed();
    }
  }

  async #confirmed(): Promise<boolean> {
    return (await this.#confirmation()).ask(shellMessages.signOutQuestion);
  }
}
