import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j that answers on 127.0.0.1 and prints "READY port". It stops on a signal, and when its standard input ends,
 * so that it never outlives the process that started it.
 *
 * Arguments: home folder, port (0 for a free one), "auth" or "none", and with "auth" the password of user "neo4j".
 */
public final class Neo4jServer {
  private Neo4jServer() {}

  public static void main(String[] arguments) {
    try {
      serve(arguments);
      System.exit(0);
    } catch (Exception failure) {
      failure.printStackTrace();
      // Threads of the server would keep the process alive.
      System.exit(1);
    }
  }

  private static void serve(String[] arguments) throws IOException {
    Path home = Path.of(arguments[0]);
    int port = Integer.parseInt(arguments[1]);
    boolean auth = arguments[2].equals("auth");

    DatabaseManagementService service =
        new DatabaseManagementServiceBuilder(home)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
            .setConfig(GraphDatabaseSettings.auth_enabled, auth)
            .setConfig(GraphDatabaseSettings.pagecache_memory, 64L * 1024 * 1024)
            // Usage reports to its maker.
            .setConfig(GraphDatabaseSettings.udc_enabled, false)
            .build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    if (auth) {
      service
          .database("system")
          .executeTransactionally(
              "CREATE OR REPLACE USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
              Map.of("password", arguments[3]));
    }
    GraphDatabaseAPI database = (GraphDatabaseAPI) service.database("neo4j");
    ConnectorPortRegister ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    System.out.println("READY " + ports.getLocalAddress(ConnectorType.BOLT).getPort());
    waitForEndOfInput();
  }

  private static void waitForEndOfInput() throws IOException {
    while (System.in.read() != -1) {
      // What is written to it means nothing.
    }
  }
}
