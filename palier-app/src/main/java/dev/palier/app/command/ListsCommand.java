package dev.palier.app.command;

import picocli.CommandLine.Command;

/// `palier lists`: the lists that parties are screened against.
@Command(
    name = "lists",
    description =
        "Renew the lists that parties are screened against, say how old they are, and what changed.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {ListsUpdateCommand.class, ListsStatusCommand.class, ListsDiffCommand.class},
    mixinStandardHelpOptions = true)
final class ListsCommand {}
