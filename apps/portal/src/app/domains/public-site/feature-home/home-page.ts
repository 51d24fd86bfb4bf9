import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { PageHeading } from '../../shared/util-page/page-heading';
import { ScansStore } from '../../shared/util-scan/scans-store';
import { SessionStore } from '../../shared/util-session/session-store';
import { ConversationDrawing } from '../ui/conversation-drawing';
import { PrivacyPicture } from '../ui/privacy-picture';
import { homeMessages } from './home.messages';

/** What it is, for whom, what it gives, and who can see what. */
@Component({
  selector: 'app-home-page',
  imports: [ConversationDrawing, MatButton, PageHeading, PrivacyPicture, RouterLink],
  templateUrl: './home-page.html',
  styleUrl: './home-page.scss',
})
export class HomePage {
  protected readonly messages = homeMessages;
  protected readonly scans = inject(ScansStore);
  readonly #session = inject(SessionStore);

  protected readonly beginAt = computed(() => (this.#session.signedIn() ? '/mijn-scan' : '/aanmelden'));
}
