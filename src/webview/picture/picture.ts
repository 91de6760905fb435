import { ShownPicture } from './shown-picture';

// The page of one picture has everything in it already.
ShownPicture.ofPage();
