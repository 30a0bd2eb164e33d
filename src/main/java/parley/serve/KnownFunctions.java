package parley.serve;

import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** The functions of the query engine without those that a query names as classes of Java ({@code java:...}). */
final class KnownFunctions {
    private KnownFunctions() {}

    /** Lets queries in this context load no class by name. */
    static void only(Context context) {
        FunctionRegistry.set(context, new Functions(FunctionRegistry.standardRegistry()));
        PropertyFunctionRegistry.set(context, new Properties(PropertyFunctionRegistry.standardRegistry()));
    }

    private static boolean isClass(String uri) {
        return uri.startsWith("java:");
    }

    private static final class Functions extends FunctionRegistry {
        Functions(FunctionRegistry all) {
            all.keys().forEachRemaining(uri -> put(uri, all.get(uri)));
        }

        @Override
        public @Nullable FunctionFactory get(String uri) {
            return isClass(uri) ? null : super.get(uri);
        }
    }

    private static final class Properties extends PropertyFunctionRegistry {
        Properties(PropertyFunctionRegistry all) {
            all.keys().forEachRemaining(uri -> put(uri, all.get(uri)));
        }

        @Override
        public @Nullable PropertyFunctionFactory get(String uri) {
            return isClass(uri) ? null : super.get(uri);
        }

        @Override
        public boolean manages(String uri) {
            return !isClass(uri) && super.manages(uri);
        }
    }
}
