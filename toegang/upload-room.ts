/** How much of what is being sent this process holds at once. */
export class UploadRoom {
  private held = 0;

  constructor(private readonly most: number) {}

  /** Takes room for so many bytes; gives how to let go of it, which counts once. Null when there is none. */
  take(bytes: number): (() => void) | null {
    if (this.held + bytes > this.most) return null;
    this.held += bytes;
    let mine = bytes;
    return () => {
      this.held -= mine;
      mine = 0;
    };
  }
}
