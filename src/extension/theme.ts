import { ColorThemeKind, window } from 'vscode';
import type { PictureTheme } from '../protocol/picture';

/** The theme of the picture that goes with the colours of VS Code. */
export function pictureTheme(): PictureTheme {
  switch (window.activeColorTheme.kind) {
    case ColorThemeKind.Dark:
      return 'dark';
    case ColorThemeKind.HighContrast:
      return 'contrast';
    // Black lines on white paper, without tints.
    case ColorThemeKind.HighContrastLight:
      return 'print';
    default:
      return 'light';
  }
}
