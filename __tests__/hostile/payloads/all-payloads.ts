import { addresses } from "./addresses";
import { breakouts } from "./breakouts";
import { characterReferences } from "./character-references";
import { characters } from "./characters";
import { clobbering } from "./clobbering";
import { dataFormats } from "./data-formats";
import { documentElements } from "./document-elements";
import { eventHandlers } from "./event-handlers";
import { foreignElements } from "./foreign-elements";
import { markdown } from "./markdown";
import { mutations } from "./mutations";
import type { Payload } from "./payload";
import { rawText } from "./raw-text";
import { remoteLoads } from "./remote-loads";
import { scripts } from "./scripts";
import { styles } from "./styles";
import { tex } from "./tex";

/** Every payload, family by family. */
export const PAYLOADS: readonly Payload[] = [
  ...scripts,
  ...eventHandlers,
  ...addresses,
  ...characterReferences,
  ...breakouts,
  ...foreignElements,
  ...mutations,
  ...rawText,
  ...documentElements,
  ...clobbering,
  ...styles,
  ...remoteLoads,
  ...tex,
  ...markdown,
  ...dataFormats,
  ...characters,
];
