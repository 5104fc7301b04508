import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Neo4j with Bolt on a free loopback port, without authentication: for tests only. Writes its address to a file. */
class TestServer {
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        Path address = Path.of(arguments[1]);
        DatabaseManagementService server = new DatabaseManagementServiceBuilder(home)
            .setConfig(BoltConnector.enabled, true)
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
            .setConfig(GraphDatabaseSettings.auth_enabled, false)
            .build();
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        GraphDatabaseService database = server.database("neo4j");
        int port = ((GraphDatabaseAPI) database).getDependencyResolver()
            .resolveDependency(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT).getPort();
        Path draft = Files.writeString(address.resolveSibling("address.draft"), "bolt://127.0.0.1:" + port + "\n");
        Files.move(draft, address);
        Thread.currentThread().join();
    }
}
