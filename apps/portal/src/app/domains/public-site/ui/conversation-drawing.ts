import { Component } from '@angular/core';

/** Two people in conversation over a sheet of paper; a drawing that says nothing of its own. */
@Component({
  selector: 'app-conversation-drawing',
  templateUrl: './conversation-drawing.svg',
  styleUrl: './drawing.scss',
})
export class ConversationDrawing {}
