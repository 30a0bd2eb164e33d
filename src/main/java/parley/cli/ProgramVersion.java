package parley.cli;

import parley.pipeline.Program;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"parley " + Program.current().version()};
    }
}
