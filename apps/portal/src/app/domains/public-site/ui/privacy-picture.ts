import { Component } from '@angular/core';
import { privacyPictureMessages } from './privacy-picture.messages';

/** Who can see what, in one picture: you see everything, the others see nothing of it. */
@Component({
  selector: 'app-privacy-picture',
  templateUrl: './privacy-picture.html',
  styleUrl: './privacy-picture.scss',
})
export class PrivacyPicture {
  protected readonly messages = privacyPictureMessages;
}
