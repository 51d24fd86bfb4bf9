import { Component } from '@angular/core';

/** Three people around a table; a drawing that says nothing of its own. */
@Component({
  selector: 'app-meeting-drawing',
  templateUrl: './meeting-drawing.svg',
  styleUrl: './drawing.scss',
})
export class MeetingDrawing {}
