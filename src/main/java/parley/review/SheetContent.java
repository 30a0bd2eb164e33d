package parley.review;

import java.util.List;

/** What a sheet says, and which of its lines cannot be used. */
public record SheetContent(List<SheetLine> lines, List<SheetProblem> problems) {
    public SheetContent {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }
}
