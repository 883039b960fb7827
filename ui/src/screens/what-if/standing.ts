import type { Access, Text } from "../../lib/types";

/** How the person would stand in a state, with one agency and one record. */
export interface StateStanding {
  code: string;
  name: Text;
  /** None if there is no route. */
  access: Access | null;
  /** Whether what is fought over stops or narrows it for now. */
  for_now: boolean;
  /** Whether it hangs on answers not given. */
  depends: boolean;
  /** "Open". */
  word: Text;
  /** The same as a phrase. */
  words: Text;
}
